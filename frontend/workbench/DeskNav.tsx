import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/i18n';
import { hasRole, useMe } from './shared/context';
import { To } from './shared/links';
import { useAsk } from './shared/use-api';
import { useWords } from './shared/words';
import { WORKBENCH } from './tasks/tasks.queries';
import { tasksOf } from './tasks/tasks.shape';
import { SavedViews } from './tasks/SavedViews';

/** Where to go: the tasks with how many wait, what can be begun, and the views that the person saved. */
export const DeskNav = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const [path] = useLocation();
  const me = useMe();
  const { data } = useAsk(WORKBENCH, {}, { keep: true });
  const others = [
    ['nav.new', '/workbench/new', hasRole(me, 'EDITOR', 'FOCAL_POINT')],
    ['nav.funding', '/workbench/funding', hasRole(me, 'EDITOR', 'FOCAL_POINT', 'DONOR')],
    ['nav.meetings', '/workbench/meetings', hasRole(me, 'EDITOR', 'FOCAL_POINT')],
    ['nav.import', '/workbench/import', hasRole(me, 'EDITOR')],
    ['nav.organisations', '/workbench/organisations', hasRole(me, 'EDITOR', 'ADMIN')],
    ['nav.audit', '/workbench/audit', hasRole(me, 'EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT')],
    ['nav.accounts', '/workbench/accounts', hasRole(me, 'ADMIN')],
  ] as const;
  return (
    <nav className="desk-nav" aria-label={t('nav.workbench')}>
      <ul>
        <li>
          <To to="/workbench" current={path === '/workbench'}>
            {t('nav.tasks')}
          </To>
        </li>
        {tasksOf(me.grants.map(({ role }) => role)).map(({ name, to }) => (
          <li key={name}>
            <To to={to} current={path === to}>
              <span>{t(`task.${name}`)}</span>
              <b className={data?.workbench[name] ? 'tally' : 'tally none'}>{data ? formatNumber(data.workbench[name], language) : ''}</b>
            </To>
          </li>
        ))}
      </ul>
      <ul>
        {others.map(
          ([name, to, shown]) =>
            shown && (
              <li key={name}>
                <To to={to} current={path === to}>
                  {t(name)}
                </To>
              </li>
            ),
        )}
      </ul>
      <SavedViews />
    </nav>
  );
};
