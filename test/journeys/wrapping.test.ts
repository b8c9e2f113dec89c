import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { isTooWide } from './examine.js';
import { aReader } from '../kit/browser.js';

const { visit } = aReader();

const PLACES = [
  ...['/', '/countries', '/countries/SLE', '/countries/JOR', '/compare?countries=GHA,SLE,RWA', '/dpgs', '/dpgs/dhis2', '/records'],
  ...['/investment', '/investment/records', '/investment/stalled', '/investment/closable', '/investment/funders'],
  ...[
    '/investment/dependence',
    '/investment/support',
    '/organisations',
    '/engagements',
    '/engagements/unga76-dpg-roundtable',
    '/data',
    '/about',
  ],
];

/** Words that begin on one line and end on another, though nobody hyphenated them; addresses and codes aside. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      if (text.parentElement?.closest('script, style, code, .visually-hidden')) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });

describe('Texts that are longer than English keep within their place, and no word is broken', () => {
  it.each(['fr', 'es', 'ar', 'ru'])('in %s', async (language) => {
    const page = await visit('/', { language, scripts: false });
    const found: Record<string, string[]> = {};
    for (const place of PLACES) {
      await page.goto(new URL(place, page.url()).href);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const wide = (await isTooWide(page)) ? ['scrolls sideways'] : [];
        const faults = [...wide, ...(await brokenWords(page))];
        if (faults.length > 0) found[`${place} at ${width}`] = faults;
      }
    }
    expect(found).toEqual({});
  });
});
