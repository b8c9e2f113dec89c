import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useMe } from '../shared/context';
import { To } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Answered } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { WORKBENCH } from './tasks.queries';
import { tasksOf } from './tasks.shape';

/** What waits for this person: how much of it, and what to do with it. */
export const MyTasks = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const me = useMe();
  const counts = useAsk(WORKBENCH, {});
  return (
    <Screen title={t('tasks.title')} lead={t('tasks.greeting', { name: me.name })}>
      <Answered query={counts} lines={8}>
        {({ workbench }) => {
          const tasks = tasksOf(me.grants.map(({ role }) => role));
          const waiting = tasks.filter(({ name }) => workbench[name] > 0);
          const done = tasks.filter(({ name }) => workbench[name] === 0);
          return (
            <>
              <ul className="task-cards">
                {waiting.map(({ name, to }) => (
                  <li key={name}>
                    <To to={to}>
                      <b>{formatNumber(workbench[name], language)}</b>
                      <span className="strong">{t(`task.${name}`)}</span>
                      <span className="fine">{t(`task_means.${name}`)}</span>
                    </To>
                  </li>
                ))}
              </ul>
              {done.length > 0 && (
                <p className="fine">
                  {t('tasks.nothing_waits')}{' '}
                  {done.map(({ name, to }, index) => (
                    <span key={name}>
                      {index > 0 && ' · '}
                      <To to={to}>{t(`task.${name}`)}</To>
                    </span>
                  ))}
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};
