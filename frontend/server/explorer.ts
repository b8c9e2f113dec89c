import { assetsOf } from './assets';

/** The page of the API explorer: all of it comes from this server. */
export const explorerDocument = (): string => {
  const { script, styles, beside } = assetsOf('frontend/explorer/main.tsx');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>API explorer · DPG adoption</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
${beside.map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
</head>
<body>
<div id="explorer"></div>
<script type="module" src="${script}"></script>
</body>
</html>
`;
};
