/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or an attribute; what XML cannot hold goes, lone surrogates become replacement characters. */
export const xmlText = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);
