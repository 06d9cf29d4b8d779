/**
 * The words of a text, for the search. Chinese has no spaces: a run of its characters becomes all its pairs, so that a
 * word is found in the middle of a sentence. The browser gets this function as text: it must not use anything outside.
 * @param {string} text
 * @returns {string[]}
 */
export function searchWords(text) {
  const chinese = /(\p{Script=Han}+)/u;
  return text.split(/[\s\p{P}\p{S}]+/u).flatMap((part) =>
    part
      .split(chinese)
      .filter(Boolean)
      .flatMap((run) => {
        if (!chinese.test(run) || run.length < 3) return [run];
        return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
      }),
  );
}

/**
 * How much a page counts in the search. A word such as "refund" is in hundreds of rows of the migration tables: the
 * guides come first. The browser gets this function as text, too.
 * @param {string} page
 * @returns {number}
 */
export function searchBoost(page) {
  return /\/(?:migration|decisions|benchmarks|reliability|changelog|examples)\b/.test(page) ? 0.3 : 1;
}
