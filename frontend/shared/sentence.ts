/** A sentence without the marks of its elements, for places that hold plain text only. */
export const withoutTags = (sentence: string): string => sentence.replace(/<\/?\w+\/?>/g, '');
