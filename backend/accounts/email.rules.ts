const ADDRESS = /^[^\s@<>",;:\\()[\]]+@[^\s@<>",;:\\()[\]]+$/;

/** E-mail addresses are kept and compared in lower case. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

/** One address and nothing else: no list, no display name, no line break. */
export const isEmail = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
