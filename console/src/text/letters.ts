/** The letters of a text as a reader sees them; an emoji of several parts is one. */
export const lettersOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
