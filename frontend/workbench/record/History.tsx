import type { ReactElement } from 'react';
import { AuditList } from '../audit/AuditList';
import { Answered } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { HISTORY } from './record.queries';

/** Who said what when about this record. */
export const History = ({ id }: { id: string }): ReactElement => {
  const t = useWords();
  const history = useAsk(HISTORY, { id });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('record.history')}</h2>
      <Answered query={history} lines={4}>
        {({ history: entries }) => (entries.length === 0 ? <p className="empty">{t('audit.nothing')}</p> : <AuditList entries={entries} />)}
      </Answered>
    </section>
  );
};
