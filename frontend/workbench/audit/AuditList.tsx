import type { ReactElement } from 'react';
import type { AuditPartsFragment } from '../../gql/graphql';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { LANGUAGES } from '../../shared/languages';
import { NoFigure } from '../../shared/Mark';
import { recordPath, To } from '../shared/links';
import { useCode, useValue, useWords } from '../shared/words';
import { changesOf } from './changes.shape';

/** An instant in the reader's language, in UTC. */
const Instant = ({ at }: { at: string }): ReactElement => {
  const { locale } = LANGUAGES[useLanguage()];
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC', calendar: 'gregory' });
  return <time dateTime={at}>{shown.format(new Date(at))} UTC</time>;
};

/** Kinds of claims whose record is a meeting. */
const OF_MEETINGS: readonly string[] = ['PARTICIPATION', 'STATEMENT', 'STATEMENT_ACTION', 'ENGAGEMENT'];

interface AuditListProps {
  entries: readonly AuditPartsFragment[];
  /** Whether each entry leads to its record. */
  linked?: boolean;
}

/** Entries of the audit trail: when, who, what, why, and what changed. */
export const AuditList = ({ entries, linked = false }: AuditListProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const value = useValue();
  const language = useLanguage();
  return (
    <ol className="events audit">
      {entries.map(({ sequence, at, actor, action, subjectKind, recordId, before, after, reason }) => {
        const changes = changesOf(before, after);
        return (
          <li key={sequence}>
            <span className="when">
              <Instant at={at} />
              <br />
              {t('audit.number', { number: formatNumber(sequence, language) })}
            </span>
            <div className="what">
              <p>
                <bdi className="strong">{actor}</bdi> · {word('audit_action', action)} · {word('claim_kind', subjectKind)}
                {linked && recordId && (
                  <>
                    {' · '}
                    {OF_MEETINGS.includes(subjectKind) ? (
                      <a href={`/engagements/${encodeURIComponent(recordId)}?lang=${language}`}>{t('audit.meeting')}</a>
                    ) : (
                      <To to={recordPath(recordId)}>{t('record.one')}</To>
                    )}
                  </>
                )}
              </p>
              {reason && (
                <p className="note">
                  “<bdi>{reason}</bdi>”
                </p>
              )}
              {changes.length > 0 && (
                <details>
                  <summary>{t('audit.changes', { count: changes.length })}</summary>
                  <dl className="changes">
                    {changes.map((change) => (
                      <div key={change.field}>
                        <dt>{word('field', change.field)}</dt>
                        <dd>
                          {change.before === null ? <NoFigure /> : <del>{value(change.before, change.field)}</del>}{' '}
                          <span aria-hidden="true" className="arrow" />{' '}
                          {change.after === null ? <NoFigure /> : <ins>{value(change.after, change.field)}</ins>}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
