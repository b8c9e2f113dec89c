import { cloneElement, createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** A sentence without the marks of its elements, for places that hold plain text only. */
export const withoutTags = (sentence: string): string => sentence.replace(/<\/?\w+\/?>/g, '');

const SLOT = '\u0001';
/** Stands in a sentence for an element until the sentence is whole. No catalogue and no value holds this sign. */
export const slotOf = (place: number): string => `${SLOT}${place}${SLOT}`;

const PARTS = new RegExp(`<(\\w+)>(.*?)</\\1>|${SLOT}(\\d+)${SLOT}`, 's');

/** The sentence as text and elements: `<name>…</name>` wrapped by the tag of that name, slots filled. */
export const withElements = (
  sentence: string,
  elements: readonly ReactNode[],
  tags: Readonly<Record<string, ReactElement>>,
): ReactNode[] => {
  const match = PARTS.exec(sentence);
  if (!match) return sentence === '' ? [] : [sentence];
  const [whole, name = '', inner = '', slot] = match;
  const tag = tags[name];
  const content = withElements(inner, elements, tags);
  const part = slot !== undefined ? elements[Number(slot)] : tag ? cloneElement(tag, {}, ...content) : content;
  const rest = withElements(sentence.slice(match.index + whole.length), elements, tags);
  return [sentence.slice(0, match.index), createElement(Fragment, { key: sentence.length }, part), ...rest];
};
