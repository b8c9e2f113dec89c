import { SaxesParser } from 'saxes';
import { groupBy } from '../../backend/shared/group-by.js';

/** An element with what stands in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void ((open.at(-1) ?? root).text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
};

/*
 * The rules of the IATI activity standard 2.03 that docs/iati.md writes down, as far as our files use it: elements in the
 * order of the schema, how often, and the attributes that each must and may have.
 */
const ORDER: Record<string, readonly [name: string, least: number, most: number][]> = {
  'iati-activities': [['iati-activity', 1, Infinity]],
  'iati-activity': [
    ['iati-identifier', 1, 1],
    ['reporting-org', 1, 1],
    ['title', 1, 1],
    ['description', 1, Infinity],
    ['participating-org', 1, Infinity],
    ['activity-status', 1, 1],
    ['activity-date', 1, Infinity],
    ['recipient-country', 0, Infinity],
    ['recipient-region', 0, Infinity],
    ['sector', 1, Infinity],
    ['tag', 0, Infinity],
    ['transaction', 0, Infinity],
    ['document-link', 0, Infinity],
    ['related-activity', 0, Infinity],
  ],
  transaction: [
    ['transaction-type', 1, 1],
    ['transaction-date', 1, 1],
    ['value', 1, 1],
    ['description', 0, 1],
    ['provider-org', 0, 1],
  ],
  'document-link': [
    ['title', 1, 1],
    ['category', 1, Infinity],
  ],
  ...Object.fromEntries(['title', 'description', 'reporting-org'].map((name) => [name, [['narrative', 1, Infinity] as const]])),
  ...Object.fromEntries(['participating-org', 'provider-org', 'tag'].map((name) => [name, [['narrative', 0, Infinity] as const]])),
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^\d+(\.\d+)?$/;
const FILLED = /\S/;
const oneOf = (...codes: string[]) => new RegExp(`^(${codes.join('|')})$`);
/** What attributes hold; those with a question mark may be absent. */
const ATTRIBUTES: Record<string, Record<string, RegExp>> = {
  'iati-activities': { version: oneOf('2\\.03'), 'generated-datetime': /^\d{4}-\d\d-\d\dT/, 'xmlns:dpg': FILLED },
  'iati-activity': { 'last-updated-datetime': /^\d{4}-\d\d-\d\dT/, 'xml:lang': oneOf('en'), hierarchy: /^\d$/ },
  'reporting-org': { ref: /^[^/&|?\s]+$/, type: /^\d\d$/, 'secondary-reporter': oneOf('0', '1') },
  description: { 'type?': oneOf('1', '2', '3', '4') },
  'participating-org': { role: oneOf('1', '2', '3', '4') },
  'activity-status': { code: /^[1-6]$/ },
  'activity-date': { type: /^[1-4]$/, 'iso-date': DAY, 'dpg:date?': FILLED },
  'recipient-country': { code: /^[A-Z]{2}$/, percentage: DECIMAL },
  'recipient-region': { code: /^\d{3}$/, vocabulary: oneOf('1'), percentage: DECIMAL },
  sector: { vocabulary: oneOf('1', '2', '99'), 'vocabulary-uri?': FILLED, code: FILLED, percentage: DECIMAL },
  tag: { vocabulary: oneOf('2', '99'), 'vocabulary-uri?': FILLED, code: FILLED },
  transaction: { ref: FILLED },
  'transaction-type': { code: oneOf('2', '3', '12') },
  'transaction-date': { 'iso-date': DAY, 'dpg:date?': FILLED },
  value: { currency: /^[A-Z]{3}$/, 'value-date': DAY },
  'document-link': { url: /^https?:\/\/\S+$/, format: /^\w+\/\S+$/ },
  category: { code: /^[AB]\d\d$/ },
  'related-activity': { ref: FILLED, type: oneOf('1', '2') },
};

const problemsOf = ({ name, attributes, children, text }: Element, path: string): string[] => {
  const at = [path, name].join('/');
  const rules = ATTRIBUTES[name] ?? {};
  const wrong = Object.entries(rules).flatMap(([rule, shape]) => {
    const attribute = rule.replace('?', '');
    const value = attributes[attribute];
    if (value === undefined) return rule.endsWith('?') ? [] : [`${at}@${attribute} is missing`];
    return shape.test(value) ? [] : [`${at}@${attribute} is ${value}`];
  });
  const known = Object.keys(rules).map((rule) => rule.replace('?', ''));
  const foreign = Object.keys(attributes).flatMap((attribute) => (known.includes(attribute) ? [] : [`${at}@${attribute} is not known`]));
  const order = ORDER[name] ?? [];
  const places = children.map((child) => order.findIndex(([of]) => of === child.name));
  const misplaced = places.flatMap((place, index) =>
    place === -1 || place < (places[index - 1] ?? 0) ? [`${at}/${children[index]?.name} is out of its place`] : [],
  );
  const counts = order.flatMap(([of, least, most]) => {
    const number = children.filter((child) => child.name === of).length;
    return number < least || number > most ? [`${at}/${of} stands ${number} times`] : [];
  });
  const empty =
    children.length === 0 && order.length === 0 && Object.keys(rules).length === 0 && !FILLED.test(text) ? [`${at} is empty`] : [];
  return [...wrong, ...foreign, ...misplaced, ...counts, ...empty, ...children.flatMap((child) => problemsOf(child, at))];
};

/** Ten-thousandths, so that sums are exact. */
const hundred = (shares: readonly Element[]): boolean =>
  shares.reduce((sum, { attributes }) => sum + Math.round(Number(attributes['percentage']) * 10_000), 0) === 1_000_000;

/** What breaks a rule in a file; nothing: it keeps them. */
export const brokenRules = (xml: string): string[] => {
  const root = parseXml(xml);
  const sums = root.children.flatMap(({ children }) => {
    const identifier = children.find(({ name }) => name === 'iati-identifier')?.text ?? '';
    const ref = children.find(({ name }) => name === 'reporting-org')?.attributes['ref'] ?? '';
    const places = children.filter(({ name }) => name.startsWith('recipient-'));
    const sectors = groupBy(
      children.filter(({ name }) => name === 'sector'),
      ({ attributes }) => attributes['vocabulary'] ?? '',
    );
    return [
      ...(identifier.startsWith(`${ref}-`) ? [] : [`${identifier} does not begin with ${ref}`]),
      ...(hundred(places) ? [] : [`places of ${identifier} are no hundred per cent`]),
      ...[...sectors].flatMap(([vocabulary, of]) =>
        hundred(of) ? [] : [`sectors ${vocabulary} of ${identifier} are no hundred per cent`],
      ),
    ];
  });
  const identifiers = root.children.map(({ children }) => children[0]?.text);
  const twice = new Set(identifiers).size < identifiers.length ? ['an identifier stands twice'] : [];
  return [...problemsOf(root, ''), ...sums, ...twice];
};
