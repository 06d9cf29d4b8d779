/** A program without its comments, which the Chinese guides have in Chinese. */
export const withoutComments = (code: string): string => code.replaceAll(/\/\*.*?\*\/|\/\/ .*/g, '');
