import { formatNumber } from '../shared/format';
import type { Translate } from '../shared/i18n';
import { LANGUAGES } from '../shared/languages';
import type { Head, Place } from '../shared/page';
import { escaped, RUNGS, STAGE_OF } from '../shared/panel-shape';

const [WIDTH, HEIGHT, EDGE] = [1200, 630, 72];
const INNER = WIDTH - 2 * EDGE;
const COLOURS = { ink: '#14212b', soft: '#51616d', ground: '#fbfcfc', scaled: '#0f4c5c', piloted: '#4f9aa8', assessed: '#b5d3d9' };

/** A mark that no reader sees: signs and Latin names at either end of a line belong to the text that reads from the right. */
const RIGHT_TO_LEFT = '\u200f';

/** Usual width of a character, in parts of the font size. */
const advance = (text: string): number =>
  Array.from(text).reduce(
    (sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/u.test(sign) ? 1 : /[\p{Lu}\d%]/u.test(sign) ? 0.64 : 0.54),
    0,
  );

/** The text in lines that fit, at most so many; what does not fit ends in an ellipsis. */
export const linesOf = (text: string, size: number, most: number, language: string): string[] => {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const line = `${lines.at(-1) ?? ''}${segment}`;
    if (advance(line) * size <= INNER || lines.at(-1) === '' || /^\p{P}$/u.test(segment)) lines[lines.length - 1] = line;
    else lines.push(segment.trimStart());
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').trimEnd()} …`];
};

/** The picture of a page for link previews, as SVG: its name, its sentence, and its stages as one bar. */
export const pictureSvg = (head: Head, { language }: Place, site: string, t: Translate): string => {
  const rtl = LANGUAGES[language].direction === 'rtl';
  const edge = rtl ? RIGHT_TO_LEFT : '';
  const start = rtl ? WIDTH - EDGE : EDGE;
  const text = (y: number, size: number, fill: string, words: string, weight = 400, x = start) =>
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${edge}${escaped(words)}${edge}</text>`;
  const sentence = linesOf(head.description, 38, 4, language).map((line, place) => text(236 + place * 54, 38, COLOURS.ink, line));
  const { counts } = head;
  const total = counts?.total ?? 0;
  const bar = RUNGS.map((rung, place) => {
    const before = RUNGS.slice(0, place).reduce((sum, lower) => sum + (counts?.[lower] ?? 0), 0);
    const length = (INNER * (counts?.[rung] ?? 0)) / Math.max(1, total);
    const offset = (INNER * before) / Math.max(1, total);
    return `<rect x="${rtl ? WIDTH - EDGE - offset - length : EDGE + offset}" y="470" width="${length}" height="28" fill="${COLOURS[rung]}"/>`;
  });
  const key = RUNGS.map((rung, place) => {
    const x = start + (rtl ? -1 : 1) * place * 300;
    const words = `${t(`stage.${STAGE_OF[rung]}`)} ${formatNumber(counts?.[rung] ?? 0, language)}`;
    return `<rect x="${rtl ? x - 22 : x}" y="534" width="22" height="22" fill="${COLOURS[rung]}"/>${text(554, 26, COLOURS.soft, words, 400, x + (rtl ? -34 : 34))}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" text-anchor="${rtl ? 'end' : 'start'}" font-family="Noto Sans, Noto Sans Arabic, Noto Sans SC">` +
    `<rect width="100%" height="100%" fill="${COLOURS.ground}"/>${text(92, 26, COLOURS.soft, site, 600)}` +
    `${text(166, 56, COLOURS.ink, linesOf(head.title, 56, 1, language)[0] ?? '', 600)}${sentence.join('')}` +
    (total > 0 ? `${bar.join('')}${key.join('')}` : '') +
    '</svg>'
  );
};
