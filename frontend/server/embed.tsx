import type { I18n } from '@lingui/core';
import { renderToString } from 'react-dom/server';
import { speakServer } from '../brief/speech';
import { AnswersContext } from '../shared/boot';
import type { Answers } from '../shared/answers';
import { formatDate, formatNumber } from '../shared/format';
import { Speaking } from '../shared/i18n';
import { LANGUAGES } from '../shared/languages';
import { PlaceContext, type AnyPage, type Head, type Place } from '../shared/page';
import { PanelWatch, type PanelProps } from '../shared/Panel';
import { escaped, RUNGS, STAGE_OF } from '../shared/panel-shape';
import { href } from '../shared/view';

const CHART = /^\/embed\/chart\/(?<chart>[\w-]{1,40})$/;
const CARD = /^\/embed(?<page>\/countries\/[A-Za-z]{3})$/;

export interface Embed {
  /** The page that is shown in part. */
  path: string;
  search: string;
  /** Name of its chart; null: the page as a card. */
  chart: string | null;
}

/** What a frame at an address shows; null: it is no address of a frame. */
export const embedAt = (path: string, search: string): Embed | null => {
  const params = new URLSearchParams(search);
  const page = params.get('page') ?? '/';
  params.delete('page');
  const chart = CHART.exec(path)?.groups?.['chart'];
  if (chart) return { path: page, search: params.toString(), chart };
  const card = CARD.exec(path)?.groups?.['page'];
  return card ? { path: card.replace(/[a-z]{3}$/, (iso3) => iso3.toUpperCase()), search: params.toString(), chart: null } : null;
};

interface Shown {
  page: AnyPage;
  answers: Record<string, unknown>;
  kept: Answers;
  i18n: I18n;
  place: Place;
  head: Head;
}

/** The chart of that name, as the page draws it; null: it draws none of that name. */
const chartOf = (chart: string, { page, answers, kept, i18n, place }: Shown): { title: string; body: string } | null => {
  const found: PanelProps[] = [];
  const draw = (element: React.ReactNode) =>
    renderToString(
      <Speaking i18n={i18n}>
        <AnswersContext value={kept}>
          <PlaceContext value={place}>{element}</PlaceContext>
        </AnswersContext>
      </Speaking>,
    );
  draw(
    <PanelWatch value={(panel) => found.push(panel)}>
      <page.Body answers={answers} place={place} />
    </PanelWatch>,
  );
  const panel = found.find(({ id }) => id === chart);
  if (!panel) return null;
  const body = draw(
    <>
      {panel.children}
      {panel.note && <p className="src">{panel.note}</p>}
    </>,
  );
  return { title: panel.title, body };
};

/** A country in a few lines: its sentence, and its stages as one bar. */
const cardOf = ({ head, place: { language } }: Shown, words: (rung: (typeof RUNGS)[number]) => string): { title: string; body: string } => {
  const total = head.counts?.total ?? 0;
  let offset = 0;
  const bar = RUNGS.map((rung) => {
    const width = (100 * (head.counts?.[rung] ?? 0)) / Math.max(1, total);
    offset += width;
    return `<rect class="area-${rung}" x="${offset - width}" width="${width}" height="10"/>`;
  });
  const key = RUNGS.map(
    (rung) =>
      `<span class="stage"><i class="key ${rung}" aria-hidden="true"></i>${escaped(words(rung))} <b>${formatNumber(head.counts?.[rung] ?? 0, language)}</b></span>`,
  );
  const drawn = `<svg class="embed-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bar.join('')}</svg><p class="legend">${key.join(' ')}</p>`;
  return { title: head.title, body: `<p class="lead">${escaped(head.description)}</p>${total > 0 ? drawn : ''}` };
};

/** A document for frames of other sites: one chart or card, no script, every link to a tab of its own. */
export const embedDocument = (
  embed: Embed,
  shown: Shown,
  origin: string,
  styles: readonly string[],
): { status: number; parts: string[] } => {
  const { place, head } = shown;
  const { language, view, today } = place;
  const t = speakServer(language);
  const address = `${origin}${href({ ...view, lang: language }, place.path)}`;
  const missing = { title: t('error.not_found'), body: `<p class="lead">${escaped(t('error.not_found_ways'))}</p>` };
  const there = head.status === undefined || head.status === 200;
  const part = embed.chart === null ? cardOf(shown, (rung) => t(`stage.${STAGE_OF[rung]}`)) : there ? chartOf(embed.chart, shown) : null;
  const { title, body } = (there && part) || missing;
  const heading = embed.chart === null ? escaped(title) : `${escaped(title)} · ${escaped(head.title)}`;
  const counted = t('world.counted', { standing: t(`standing.${view.standing}`), day: formatDate(view.asOf ?? today, language) });
  const html = `<!doctype html>
<html lang="${language}" dir="${LANGUAGES[language].direction}">
<head>
<meta charset="utf-8">
<title>${heading} · ${escaped(t('frame.name'))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(address)}">
<base target="_blank">
${styles.map((style) => `<style>${style}</style>`).join('\n')}
</head>
<body class="embed">
<main>
<h1>${heading}</h1>
${body}
</main>
<p class="src">${escaped(counted.replace(/<a>.*<\/a>/s, '').trim())} <a href="${escaped(address)}" rel="noopener">${escaped(t('embed.open', { site: t('frame.name') }))}</a></p>
</body>
</html>
`;
  return { status: there && part ? 200 : (head.status ?? 404), parts: [html] };
};
