import { IsNull, Not } from 'typeorm';
import { ClaimSource } from '../../claims/claim-source.entity.js';
import { Collaboration } from '../../engagement/collaboration.entity.js';
import { Engagement } from '../../engagement/engagement.entity.js';
import { participationsOfEngagement } from '../../engagement/engagement.loaders.js';
import type { ParticipationLevel } from '../../engagement/engagement.terms.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { type Columns, exportTable, type ExportTools, inBatches } from './export-table.js';
import { COUNTRY, countryCells, DPG, dpgCells, EVIDENCE, evidenceCells } from './record-cells.js';

/** Tables that no filter narrows: everything published, as of today. */
export const everything = ({ context }: ExportTools) => ({ asOf: isoOfDay(context().today), standing: 'CLAIMED' });

const MEETING = {
  ...{ meeting_id: 'text', meeting: 'text', date: 'text', place: 'text' },
  ...{ countries_invited: 'number', countries_attended: 'number', countries_stated: 'number' },
} satisfies Columns;

/** Meetings, the latest first. Empty: nobody is on record in that way, which is no data. */
export const meetings = exportTable(MEETING, async ({ language }, tools) => {
  const all = await tools.storage.reader.find(Engagement, { order: { date: 'DESC', id: 'ASC' } });
  const rows = inBatches(all, tools, async ({ id, names, date, place }, { loaders }) => {
    const parts = await loaders.load(participationsOfEngagement, id);
    const of = (level: ParticipationLevel) => parts.filter((part) => part.level === level).length || null;
    return {
      ...{ meeting_id: id, meeting: names[language] ?? names.en ?? Object.values(names)[0] ?? id, date, place },
      ...{ countries_invited: of('INVITED'), countries_attended: of('ATTENDED'), countries_stated: of('STATED') },
    };
  });
  return { ...everything(tools), rows };
});

const SHARED = {
  ...{
    id: 'text',
    ...COUNTRY,
    collaboration_kind: { words: ['collaboration_kind'] },
    partner_iso3: { codes: ['country'] },
    partner: 'text',
    ...DPG,
  },
  ...{ since: 'text', until: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

/** What countries share, in the order in which it was recorded. */
export const collaborations = exportTable(SHARED, async ({ language }, tools) => {
  const all = await tools.storage.reader.find(Collaboration, {
    where: { publishedAt: Not(IsNull()), retiredAt: IsNull() },
    order: { createdAt: 'ASC', id: 'ASC' },
    relations: { evidence: true },
  });
  const rows = inBatches(all, tools, async ({ id, kind, countryIso3, partnerIso3, dpgId, since, until, note, evidence }, context) => {
    const partner = await countryCells(partnerIso3, language, context);
    return {
      ...{ id, ...(await countryCells(countryIso3, language, context)), collaboration_kind: kind },
      ...{ partner_iso3: partner.country_iso3, partner: partner.country, ...(await dpgCells(dpgId, context)) },
      ...{ since, until, note, ...evidenceCells(evidence) },
    };
  });
  return { ...everything(tools), rows };
});

const SOURCE = {
  file: 'text',
  title: 'text',
  publisher: 'text',
  source_date: 'text',
  source_licence: 'text',
  url: 'text',
} satisfies Columns;

/** Where the data comes from. */
export const sources = exportTable(SOURCE, async (_ask, tools) => {
  const all = await tools.storage.reader.find(ClaimSource, { order: { file: 'ASC' } });
  const rows = all.map(({ file, title, publisher, asOf, licence, url }) => ({
    ...{ file, title, publisher, source_date: asOf, source_licence: licence, url },
  }));
  return { ...everything(tools), rows };
});
