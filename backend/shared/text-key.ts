/** What two spellings share that differ in case, accents or width only: "Côte d’Ivoire" and "cote d'ivoire". */
export const textKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
