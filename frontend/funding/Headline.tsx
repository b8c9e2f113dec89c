import type { ReactElement } from 'react';
import type { MoneyPartsFragment } from '../gql/graphql';
import { Text, useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import type { View } from '../shared/view';
import { behind } from './funding-view';
import { Money } from './Money';
import { unsizedNeeds } from './totals.shape';

/** What is missing in one sentence; where no need is on record, that this is not known. */
export const MoneySentence = ({ totals }: { totals: MoneyPartsFragment }): ReactElement => {
  const { knownNeeds, commitments } = totals;
  const id =
    knownNeeds > 0
      ? 'investment.sentence'
      : unsizedNeeds(totals) > 0
        ? 'investment.sentence_unknown'
        : commitments > 0
          ? 'investment.sentence_no_needs'
          : 'investment.sentence_nothing';
  return (
    <h1 className="state">
      <Text
        id={id}
        values={{
          gap: <Money value={totals.gap} />,
          need: <Money value={totals.need} />,
          committed: <Money value={totals.committed} />,
          disbursed: <Money value={totals.disbursed} />,
          count: unsizedNeeds(totals),
        }}
        tags={{ b: <strong className="missing" /> }}
      />
    </h1>
  );
};

/** The sums, each with its records. */
export const Headline = ({ totals, view }: { totals: MoneyPartsFragment; view: View }): ReactElement => {
  const t = useText();
  const needs = behind(view, 'needs');
  const commitments = (status: View['commitments'][number]) => behind(view, 'commitments', { commitments: [status] });
  const figures: [string, string, ReactElement][] = [
    ['need', t('money.need'), <Money key="need" value={totals.need} to={needs} />],
    ['pledged', t('commitment_status.PLEDGED'), <Money key="pledged" value={totals.pledged} to={commitments('PLEDGED')} />],
    ['committed', t('commitment_status.COMMITTED'), <Money key="committed" value={totals.committed} to={commitments('COMMITTED')} />],
    ['disbursed', t('commitment_status.DISBURSED'), <Money key="disbursed" value={totals.disbursed} to={commitments('DISBURSED')} />],
    ['gap', t('money.gap'), <Money key="gap" value={totals.gap} to={needs} />],
    [
      'unknown',
      t('money.unknown_needs'),
      <Count
        key="unknown"
        value={totals.knownNeeds + unsizedNeeds(totals) > 0 ? unsizedNeeds(totals) : null}
        to={behind(view, 'unsized')}
      />,
    ],
  ];
  return (
    <dl className="money-head">
      {figures.map(([key, label, figure]) => (
        <div key={key} className={`of-${key}`}>
          <dt>
            {['pledged', 'committed', 'disbursed', 'gap'].includes(key) && <i className={`key ${key}`} aria-hidden="true" />}
            {label}
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
};
