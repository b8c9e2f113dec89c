import type { ReactElement } from 'react';
import type { EvidenceGrade } from '../gql/graphql';
import { Day } from './Day';
import { useText } from './i18n';

export interface EvidenceShown {
  title: string;
  url: string | null;
  grade: EvidenceGrade;
  publisher: string | null;
  date: string | null;
}

/** What backs a claim: where it can be read, who published it, and how much weight it carries. */
export const Evidences = ({ evidence }: { evidence: readonly EvidenceShown[] }): ReactElement => {
  const t = useText();
  if (evidence.length === 0) return <p className="fine">{t('evidence.none')}</p>;
  return (
    <ul className="evidence">
      {evidence.map(({ title, url, grade, publisher, date }) => (
        <li key={`${title} ${url ?? ''}`}>
          {url ? (
            <a href={url} rel="external noopener">
              <bdi>{title}</bdi>
            </a>
          ) : (
            <bdi>{title}</bdi>
          )}{' '}
          <span className="fine">
            {t(`evidence_grade.${grade}`)}
            {publisher && (
              <>
                {' · '}
                <bdi>{publisher}</bdi>
              </>
            )}
            {date && (
              <>
                {' · '}
                <Day date={date} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};
