import { catalogues } from 'virtual:catalogues';
import { LANGUAGES, type Language } from '../shared/languages';
import { escaped } from '../shared/panel-shape';
import { assetsOf } from './assets';
import { scriptJson } from './document';

/** The page of the workbench: an empty frame, which its own scripts fill for who is signed in. Nothing of it is kept. */
export const workbenchDocument = (language: Language, today: string): string => {
  const { script, styles, beside } = assetsOf('frontend/workbench/main.tsx');
  const { file, title } = catalogues[language].work;
  const boot = { language, today, words: `/${file}` };
  return `<!doctype html>
<html lang="${language}" dir="${LANGUAGES[language].direction}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
<link rel="preload" as="fetch" href="${boot.words}" crossorigin>
${beside.map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
</head>
<body>
<div id="workbench"></div>
<script type="application/json" id="boot">${scriptJson(boot)}</script>
<script type="module" src="${script}"></script>
</body>
</html>
`;
};
