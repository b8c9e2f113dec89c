import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { DomainError } from '../../shared/domain-error.js';
import { OWN_NAMESPACE } from '../../funding/iati.rules.js';
import type { ReadActivity, ReadTransaction } from './activity.js';

/** What one file may hold: a publisher's file is under 40 MB by the rules of the IATI registry. */
const MOST = { bytes: 40 * 1024 * 1024, activities: 20_000, transactions: 200_000, depth: 24, text: 100_000, run: 1024 * 1024 };

const PROBLEMS = {
  EMPTY: 'The file is empty.',
  FILE_TOO_LARGE: 'The file is larger than one import takes (40 MB): divide it.',
  ENCODING: 'The file is not UTF-8.',
  XML_MALFORMED: 'The file is no well-formed XML.',
  DOCTYPE:
    'The file declares a document type. No entity is read, neither of the file itself nor from elsewhere: take the declaration away.',
  TOO_DEEP: 'Elements nest deeper than those of any activity.',
  TEXT_TOO_LONG: 'A text is longer than any of an activity.',
  TOO_MANY: 'The file holds more activities or transactions than one import takes: divide it.',
  NOT_IATI: 'The file holds no iati-activities of version 2.',
} as const;

const refused = (problem: keyof typeof PROBLEMS, place: Record<string, unknown> = {}): DomainError =>
  new DomainError('FILE_REFUSED', [PROBLEMS[problem], ...Object.values(place)].join(' '), { problem, ...place });

type Attributes = Readonly<Record<string, string>>;

const newActivity = (line: number, attributes: Attributes): ReadActivity => ({
  ...{ line, identifier: '', title: '', description: '', currency: attributes['default-currency']?.trim() || null },
  ...{ reporting: { name: '', secondary: false }, participants: [], countries: [], regions: [] },
  ...{ sectors: [], tags: [], transactions: [], documents: [] },
});

type Draft = { -readonly [K in keyof ReadTransaction]: ReadTransaction[K] } & { countries: string[] };

const newTransaction = (line: number, ref: string | null): Draft => ({
  ...{ line, ref, type: '', date: '', amount: '', currency: null, provider: null, countries: [], regional: false },
});

/** Follows the elements of activities as they come by; everything that it does not know passes. */
class Follower {
  readonly activities: ReadActivity[] = [];
  private activity: ReadActivity | null = null;
  private transaction: Draft | null = null;
  private path: string[] = [];
  private text = '';
  private transactions = 0;

  constructor(private readonly prefixOf: (attributes: Attributes) => string | null) {}

  private own: string | null = null;

  open(name: string, attributes: Attributes, line: number): void {
    if (this.path.length === 0) this.begin(name, attributes);
    this.path.push(name);
    if (this.path.length > MOST.depth) throw refused('TOO_DEEP', { line });
    this.text = '';
    const at = this.path.slice(1).join('/');
    if (at === 'iati-activity') {
      this.activity = newActivity(line, attributes);
      this.activities.push(this.activity);
    }
    const { activity } = this;
    if (!activity) return;
    if (at === 'iati-activity/transaction') {
      if (++this.transactions > MOST.transactions || this.activities.length > MOST.activities) throw refused('TOO_MANY', { line });
      this.transaction = newTransaction(line, attributes['ref']?.trim() || null);
    }
    if (this.transaction) this.openInTransaction(at, attributes, this.transaction);
    else this.openInActivity(at, attributes, line, activity);
  }

  private begin(name: string, attributes: Attributes): void {
    if (name !== 'iati-activities' || !/^2\.0\d$/.test(attributes['version'] ?? '')) throw refused('NOT_IATI', { found: name });
    this.own = this.prefixOf(attributes);
  }

  private openInActivity(at: string, attributes: Attributes, line: number, activity: ReadActivity): void {
    const attribute = (name: string): string => attributes[name]?.trim() ?? '';
    const tag = { line, vocabulary: attribute('vocabulary'), uri: attribute('vocabulary-uri'), code: attribute('code') };
    switch (at.slice('iati-activity/'.length)) {
      case 'reporting-org':
        activity.reporting.secondary = ['1', 'true'].includes(attribute('secondary-reporter'));
        break;
      case 'participating-org':
        activity.participants.push({ role: attribute('role'), name: '' });
        break;
      case 'recipient-country':
        activity.countries.push({ line, code: attribute('code').toUpperCase(), percentage: attribute('percentage') || null });
        break;
      case 'recipient-region':
        activity.regions.push({ line, code: attribute('code') });
        break;
      case 'sector':
        activity.sectors.push(tag);
        break;
      case 'tag':
        activity.tags.push(tag);
        break;
      case 'document-link':
        activity.documents.push({ title: '', url: attribute('url') });
        break;
      default:
    }
  }

  private openInTransaction(at: string, attributes: Attributes, transaction: Draft): void {
    switch (at.slice('iati-activity/transaction/'.length)) {
      case 'transaction-type':
        transaction.type = attributes['code']?.trim() ?? '';
        break;
      case 'transaction-date': {
        const ours = this.own === null ? undefined : attributes[`${this.own}:date`];
        transaction.date = ours === 'unknown' ? null : (ours ?? attributes['iso-date']?.trim().slice(0, 10) ?? '');
        break;
      }
      case 'value':
        transaction.currency = attributes['currency']?.trim() || null;
        break;
      case 'recipient-country':
        transaction.countries.push((attributes['code'] ?? '').trim().toUpperCase());
        break;
      case 'recipient-region':
        transaction.regional = true;
        break;
      default:
    }
  }

  hear(text: string, line: number): void {
    this.text += text;
    if (this.text.length > MOST.text) throw refused('TEXT_TOO_LONG', { line });
  }

  close(): void {
    const at = this.path.slice(2).join('/');
    const text = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    this.path.pop();
    const { activity, transaction } = this;
    if (!activity) return;
    const last = activity.participants.at(-1);
    const document = activity.documents.at(-1);
    if (at === 'transaction' && transaction) {
      activity.transactions.push({ ...transaction, currency: transaction.currency ?? activity.currency });
      this.transaction = null;
    } else if (at === 'transaction/value' && transaction) transaction.amount = text;
    else if (at === 'transaction/provider-org/narrative' && transaction) transaction.provider ??= text || null;
    else if (at === 'iati-identifier') activity.identifier = text;
    else if (at === 'reporting-org/narrative') activity.reporting.name ||= text;
    else if (at === 'title/narrative') activity.title ||= text;
    else if (at === 'description/narrative') activity.description ||= text;
    else if (at === 'participating-org/narrative' && last) last.name ||= text;
    else if (at === 'document-link/title/narrative' && document) document.title ||= text;
    else if (at === '') this.activity = null;
  }
}

/** The prefix under which the root declares our own namespace. */
const ownPrefix = (attributes: Attributes): string | null =>
  Object.keys(attributes)
    .find((name) => name.startsWith('xmlns:') && attributes[name] === OWN_NAMESPACE)
    ?.slice('xmlns:'.length) ?? null;

/**
 * Every activity of a file, read piece by piece. No entity is expanded: a document type is refused where it begins. Throws
 * FILE_REFUSED with the line.
 */
export const readActivities = async (path: string): Promise<ReadActivity[]> => {
  const { size } = await stat(path);
  if (size === 0) throw refused('EMPTY');
  if (size > MOST.bytes) throw refused('FILE_TOO_LARGE');
  const parser = new SaxesParser();
  const follower = new Follower(ownPrefix);
  parser.on('error', (error) => {
    throw refused('XML_MALFORMED', { line: parser.line, found: error.message.slice(0, 200) });
  });
  parser.on('doctype', () => {
    throw refused('DOCTYPE', { line: parser.line });
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) throw refused('ENCODING', { found: encoding });
  });
  parser.on('opentag', ({ name, attributes }) => follower.open(name, attributes, parser.line));
  parser.on('text', (text) => follower.hear(text, parser.line));
  parser.on('cdata', (text) => follower.hear(text, parser.line));
  parser.on('closetag', () => follower.close());
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw refused('ENCODING', { line: parser.line });
    }
  };
  let run = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 128 * 1024 }) as AsyncIterable<Buffer>) {
    const text = decoded(piece);
    if (/<!DOCTYPE/i.test(text)) throw refused('DOCTYPE', { line: parser.line });
    const markup = text.lastIndexOf('>');
    run = markup === -1 ? run + text.length : text.length - markup;
    if (run > MOST.run) throw refused('TEXT_TOO_LONG', { line: parser.line });
    parser.write(text);
  }
  parser.write(decoded()).close();
  if (follower.activities.length === 0) throw refused('NOT_IATI', { found: 'no iati-activity' });
  return follower.activities;
};
