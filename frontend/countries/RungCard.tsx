import type { ReactElement } from 'react';
import { Badges } from '../adoption/Badges';
import { MissingProofs } from '../adoption/MissingProofs';
import type { RungCardFragment } from '../gql/graphql';
import { formatDate, formatList } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';

/** One adoption on its rung: what, where in the government, since when, how well backed, and what is missing here and to the next rung. */
export const RungCard = ({ edge }: { edge: RungCardFragment }): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { view } = usePlace();
  const { node, stage, standing, since, status, missingProofs, nextStage, nextProofs, ...due } = edge;
  const proofs = formatList(
    nextProofs.map((proof) => t(`proof.${proof}`)),
    language,
  );
  return (
    <li className={`rung-card ${stage.toLowerCase()} ${standing.toLowerCase()}`}>
      <h3>
        <a href={plainHref(view, `/records/${encodeURIComponent(node.id)}`)}>
          <bdi>{node.dpg.name}</bdi>
        </a>
      </h3>
      {(node.useCase ?? node.jurisdiction) && (
        <p className="fine">
          <bdi>{[node.useCase, node.jurisdiction].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      <p className="fine">
        {t(`sector.${node.primarySector}`)} · {node.institution ? <bdi>{node.institution}</bdi> : t('record.no_institution')}
      </p>
      <p>
        {since ? t('record.since', { day: formatDate(since, language) }) : t('record.no_date')} · {t(`standing.${standing}`)}
      </p>
      {standing !== 'PROVEN' && <MissingProofs proofs={missingProofs} />}
      {nextStage && nextProofs.length > 0 && (
        <p className="fine towards">{t('country.towards', { stage: t(`stage.${nextStage}`), proofs })}</p>
      )}
      <Badges {...due} status={status} />
    </li>
  );
};
