import type { ChangeKind, CountryQuery, PeerGroup } from '../gql/graphql';
import { formatDate, formatList } from '../shared/format';
import type { MessageId, Translate } from '../shared/i18n';
import type { Language } from '../shared/languages';

/** Key of the adoptions whose institution is not recorded. */
export const NOT_RECORDED = 'NOT_RECORDED';

export type NextStep = NonNullable<CountryQuery['country']>['nextSteps'][number];

/** What a step is about: the name of the public good, and its use case. */
export const namedIn = ({ record }: NextStep): string => [record?.node.dpg.name, record?.node.useCase].filter(Boolean).join(' · ');

/** The sentence of a step, and what stands in it besides the name. */
export const stepSentence = (
  { kind, record, since, proofs, count }: NextStep,
  t: Translate,
  language: Language,
): { id: MessageId; values: Record<string, string | number> } => {
  if (kind === 'CLASSIFY' || !record) return { id: 'step.CLASSIFY', values: { count } };
  return {
    id: kind === 'REVERIFY' && since === null ? 'step.VERIFY' : `step.${kind}`,
    values: {
      stage: t(`stage.${record.stage}`),
      day: since === null ? '' : formatDate(since, language),
      proofs: formatList(
        proofs.map((proof) => t(`proof.${proof}`)),
        language,
      ),
    },
  };
};

/** How much changed, by kind of change. */
export const countedChanges = (kinds: readonly { kind: ChangeKind; count: number }[], t: Translate, language: Language): string =>
  formatList(
    kinds.map(({ kind, count }) => t('change.count', { kind: t(`change.${kind}`), count })),
    language,
  );

/** Why these countries are its peers. */
export const peersReason = (t: Translate, by: PeerGroup, of: string | null): string => {
  if (by === 'SUBREGION') return t('peers.reason.SUBREGION', { area: t(`region.${of ?? ''}`) });
  if (by === 'INCOME_GROUP') return t('peers.reason.INCOME_GROUP', { group: t(`income_group.${of ?? ''}` as MessageId) });
  if (by === 'CHOSEN') return t('peers.reason.CHOSEN');
  return t('peers.reason.GROUP', { group: t(`country_group.${by}`) });
};
