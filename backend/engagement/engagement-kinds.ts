import type { SelectQueryBuilder } from 'typeorm';
import type { Claim } from '../claims/claim.js';
import { fieldsNamed, fieldText } from '../claims/claim-fields.js';
import type { About, ClaimKinds, Wanted } from '../claims/claim-kinds.js';
import { Collaboration } from './collaboration.entity.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

interface InMeeting {
  engagementId: string;
  countryIso3: string;
}

/** A country's part in a meeting stands in the meeting's history. */
export const aboutMeeting = ({ engagementId, countryIso3 }: InMeeting): About => ({
  recordId: engagementId,
  countryIso3,
  organisationId: null,
});

export const aboutCollaboration = ({ countryIso3 }: Pick<Collaboration, 'countryIso3'>): About => ({
  recordId: null,
  countryIso3,
  organisationId: null,
});

/** Narrows claims that name a country in these columns, the first of which says who keeps them. */
const narrowedBy =
  ([keeper, ...others]: readonly [string, ...string[]]) =>
  (query: SelectQueryBuilder<Claim>, { kept, countries, adoptionId, named }: Wanted): void => {
    if (keeper.startsWith('statement.')) query.innerJoin('claim.statement', 'statement');
    if (kept) query.andWhere([keeper, 'IN (:...kept)'].join(' '), { kept: ['', ...kept.countries] });
    if (countries) query.andWhere([keeper, 'IN (:...countries)'].join(' '), { countries: ['', ...countries] });
    if (named) {
      const anyOf = [keeper, ...others].map((column) => [column, 'IN (:...named)'].join(' ')).join(' OR ');
      query.andWhere(['(', anyOf, ')'].join(''), { named: named.countries });
    }
    if (adoptionId !== null) query.andWhere('1 = 0');
  };

/** The kinds of claims about meetings and collaborations. The public sees a change of one at once; no figure counts them. */
export const registerEngagementKinds = (kinds: ClaimKinds): void => {
  kinds.register({
    ...{ kind: 'PARTICIPATION', table: Participation, backedBy: 'participationId', relations: ['engagement'], rules: null },
    aboutOf: (claim: Participation) => aboutMeeting(claim),
    fieldsOf: (claim: Participation) => fieldsNamed(claim, ['level', 'office', 'note']),
    narrow: narrowedBy(['claim.country_iso3']),
  });
  kinds.register({
    ...{ kind: 'STATEMENT', table: Statement, backedBy: 'statementId', relations: ['engagement'], rules: null },
    aboutOf: (claim: Statement) => aboutMeeting(claim),
    fieldsOf: (claim: Statement) =>
      fieldsNamed(claim, ['question', 'category', 'text', 'textLanguage', 'speaker', 'office', 'date', 'note']),
    narrow: narrowedBy(['claim.country_iso3']),
  });
  kinds.register({
    ...{
      kind: 'STATEMENT_ACTION',
      table: StatementAction,
      backedBy: 'statementActionId',
      relations: ['statement', 'adoption'],
      rules: null,
    },
    aboutOf: ({ statement }: StatementAction) => aboutMeeting(statement),
    fieldsOf: ({ statement, adoption, ...claim }: StatementAction) => ({
      statement: fieldText(statement.text),
      adoption: fieldText([adoption?.dpgId, adoption?.countryIso3, adoption?.useCase].filter(Boolean).join(' · ')),
      ...fieldsNamed(claim, ['collaborationSeries', 'needId', 'note']),
    }),
    narrow: narrowedBy(['statement.country_iso3']),
  });
  kinds.register({
    ...{ kind: 'COLLABORATION', table: Collaboration, backedBy: 'collaborationId', relations: [], rules: null },
    aboutOf: (claim: Collaboration) => aboutCollaboration(claim),
    fieldsOf: (claim: Collaboration) => fieldsNamed(claim, ['kind', 'partnerIso3', 'dpgId', 'since', 'until', 'note']),
    narrow: narrowedBy(['claim.country_iso3', 'claim.partner_iso3']),
  });
};
