import type { Boot } from '../shared/boot';
import { LANGUAGES, languages } from '../shared/languages';
import type { Head, Place } from '../shared/page';
import { escaped } from '../shared/panel-shape';
import { toParams } from '../shared/view-params';
import type { Assets } from './assets';

interface DocumentParts {
  head: Head;
  /** Name of the site, after the page's own in the title. */
  site: string;
  body: string;
  boot: Boot;
  styles: string;
  place: Place;
  search: string;
  origin: string;
  assets: Assets;
}

/** JSON that can stand inside a script element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Address of the page in a language, in the one order of parameters that a view has. */
const inLanguage = ({ origin, place: { path, view } }: DocumentParts, lang: DocumentParts['place']['language'] | null): string => {
  const search = toParams({ ...view, lang }).toString();
  return escaped(`${origin}${path}${search ? `?${search}` : ''}`);
};

/** Address of the page's picture for link previews, in the language that the page is read in. */
const pictureOf = ({ origin, place: { path, view, language } }: DocumentParts): string =>
  escaped(`${origin}/picture.png?${new URLSearchParams([['page', path], ...toParams({ ...view, lang: language })]).toString()}`);

/** Head, figures, and only then what the scripts need: the reader sees the page before any of it has come. */
export const documentOf = (parts: DocumentParts): string[] => {
  const { head, site, body, boot, styles, place, assets } = parts;
  const title = escaped(`${head.title} · ${site}`);
  const description = escaped(head.description);
  const { direction } = LANGUAGES[place.language];
  // The frame and the sentence with its figures go ahead of the first section.
  const fold = Math.max(0, body.indexOf('<section'));
  return [
    `<!doctype html>
<html lang="${place.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfcfc" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10171c" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${escaped(site)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${inLanguage(parts, place.view.lang)}">
<meta property="og:image" content="${pictureOf(parts)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${inLanguage(parts, place.view.lang)}">
${languages.map((language) => `<link rel="alternate" hreflang="${language}" href="${inLanguage(parts, language)}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${inLanguage(parts, null)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${styles}</style>
</head>
<body>
<div id="app">${body.slice(0, fold)}`,
    `${body.slice(fold)}</div>
<script type="application/json" id="boot">${scriptJson(boot)}</script>
<link rel="preload" as="fetch" href="${boot.words}" crossorigin>
${assets.beside.map((script) => `<link rel="modulepreload" href="${script}" fetchpriority="low">`).join('\n')}
<script type="module" src="${assets.script}" fetchpriority="low"></script>
</body>
</html>
`,
  ];
};
