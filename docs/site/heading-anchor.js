/**
 * The anchor of a heading, as the repository's pages have it, so that one link works there and on the site: lower case,
 * without punctuation (Chinese punctuation too), with hyphens for spaces.
 * @param {string} heading
 * @returns {string}
 */
export function headingAnchor(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
