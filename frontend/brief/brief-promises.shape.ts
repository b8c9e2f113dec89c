import type { EvidenceShown } from '../shared/Evidences';
import { dollars } from '../funding/Money';
import { formatExact } from '../funding/money.format';
import { unsizedNeeds } from '../funding/totals.shape';
import type { CountryMoneyQuery, CountryQuery } from '../gql/graphql';
import { formatDate, formatList, formatNumber } from '../shared/format';
import { withoutTags } from '../shared/sentence';
import type { Meetings, MoneyShown } from './brief';
import type { Making } from './country-brief.shape';

type MoneyRecord = CountryMoneyQuery['figure']['needs']['nodes'][number];
type Statement = NonNullable<CountryQuery['country']>['statements'][number];

const backing = ({ need, commitment }: MoneyRecord): readonly EvidenceShown[] => (need ?? commitment)?.evidence ?? [];

/** What is needed, given and missing: a sum that nobody knows is said to be unknown, and never printed as zero. */
export const money = ({ money: answer, place: { language }, t, notes, room }: Making): MoneyShown => {
  const title = t('country.money');
  const count = answer ? answer.figure.needs.totalCount + answer.figure.commitments.totalCount : 0;
  if (!answer || count === 0) {
    return { title, none: t('country.no_money'), sentence: null, figures: [], rows: [], more: null };
  }
  const { totals, needs: asked, commitments } = answer.figure;
  const printed = [...asked.nodes, ...commitments.nodes].slice(0, room.money);
  const refsOf = (nodes: readonly MoneyRecord[]) => notes.refs(nodes.flatMap((node) => notes.of(backing(node))));
  const needs = printed.filter(({ need }) => need);
  const given = (status: string) => printed.filter(({ commitment }) => commitment?.status === status);
  const sum = (value: string | null) => (value === null ? t('mark.no_data') : dollars(t, value, language));
  const stated = ({ amount, currency }: { amount: string | null; currency: string | null }) =>
    amount === null ? t('money.unknown_size') : t('money.other', { currency: currency ?? '', amount: formatExact(amount, language) });
  const when = (date: string | null) => (date ? formatDate(date, language) : t('record.no_date'));
  const unsized = unsizedNeeds(totals);
  const missing =
    totals.gap === null || totals.need === null
      ? null
      : { gap: dollars(t, totals.gap, language), need: dollars(t, totals.need, language), count: unsized };
  const left = count - printed.length;
  return {
    title,
    none: null,
    sentence: missing ? withoutTags(t('country.money_missing', missing)) : t('country.money_unknown'),
    figures: [
      { name: t('money.need'), value: sum(totals.need), refs: refsOf(needs) },
      { name: t('commitment_status.PLEDGED'), value: sum(totals.pledged), refs: refsOf(given('PLEDGED')) },
      { name: t('commitment_status.COMMITTED'), value: sum(totals.committed), refs: refsOf(given('COMMITTED')) },
      { name: t('commitment_status.DISBURSED'), value: sum(totals.disbursed), refs: refsOf(given('DISBURSED')) },
      { name: t('money.gap'), value: sum(totals.gap), refs: refsOf(needs) },
      {
        name: t('money.unknown_needs'),
        value: totals.knownNeeds + unsized > 0 ? formatNumber(unsized, language) : t('mark.no_data'),
        refs: refsOf(needs.filter(({ dollars: size }) => size === null)),
      },
    ],
    rows: printed.map((node) => {
      const { need, commitment } = node;
      const said = need ?? commitment;
      return {
        name: need ? (need.adoption?.dpg.name ?? need.statedBy ?? t('money.need')) : (commitment?.organisation.name ?? ''),
        amount: said ? stated(said) : '',
        detail: [
          ...(need ? [t('money.need')] : []),
          ...(commitment ? [t(`commitment_status.${commitment.status}`)] : []),
          ...(said ? [t(`support_category.${said.category}`), when(said.date)] : []),
        ].join(' · '),
        refs: refsOf([node]),
      };
    }),
    more: left > 0 ? t('brief.more', { count: left }) : null,
  };
};

const LONGEST_WORDS = 220;
const shortened = (text: string): string => (text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).trimEnd()}…` : text);

/** What is on record to have followed from a statement. */
const followed = ({ followedBy }: Statement, { t, place: { language } }: Making): string => {
  if (followedBy.length === 0) return t('meeting.nothing_followed');
  const what = followedBy.map(({ adoption, collaboration, needed, note }) => {
    if (adoption) return [adoption.dpg.name, adoption.useCase, t(`stage.${adoption.stage}`)].filter(Boolean).join(' · ');
    if (needed) return t('meeting.need_followed', { category: t(`support_category.${needed.category}`) });
    if (!collaboration) return note ?? t('money.need');
    const { kind, country, partner } = collaboration;
    return withoutTags(t(`collab.${kind}`, { country: country.name, partner: partner.name }));
  });
  return `${t('meeting.followed')}: ${formatList(what, language)}`;
};

/** The meetings that the country had a part in, what it said there, and what followed. */
export const meetings = (making: Making): Meetings => {
  const { answer, place, t, notes, room } = making;
  const { participations = [], statements = [], collaborations = [] } = answer.country ?? {};
  const held = new Map(participations.map(({ engagement }) => [engagement.id, engagement]));
  const said = statements.slice(0, room.said);
  const left = statements.length - said.length;
  return {
    title: t('meeting.said_followed'),
    none: participations.length + statements.length === 0 ? t('meeting.no_part') : null,
    meetings: [...held.values()].map(({ id, name, date }) => {
      const parts = participations.filter(({ engagement }) => engagement.id === id);
      const spoke = parts.some(({ level }) => level === 'STATED');
      return {
        name,
        date: formatDate(date, place.language),
        parts: parts.map(({ level }) => t(`participation_level.${level}`)).join(' · '),
        refs: notes.refs(parts.flatMap(({ evidence }) => notes.of(evidence))),
        missing: spoke && !statements.some(({ engagement }) => engagement.id === id) ? t('meeting.words_missing') : null,
      };
    }),
    said: said.map((statement) => ({
      question: t(`statement_question.${statement.question}`),
      text: shortened(statement.text),
      language: statement.textLanguage,
      refs: notes.refs(notes.of(statement.evidence)),
      followed: followed(statement, making),
    })),
    shared: collaborations.slice(0, room.said).map(({ kind, country, partner, dpg, evidence }) => ({
      sentence: [withoutTags(t(`collab.${kind}`, { country: country.name, partner: partner.name })), dpg?.name].filter(Boolean).join(' · '),
      refs: notes.refs(notes.of(evidence)),
    })),
    more: left > 0 ? t('brief.more', { count: left }) : null,
  };
};
