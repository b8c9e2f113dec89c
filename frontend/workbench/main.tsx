import type { Messages } from '@lingui/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Speaking, speak } from '../shared/i18n';
import { BootContext, type WorkBoot } from './shared/context';
import { makeClient } from './shared/use-api';
import { Workbench } from './Workbench';
import '../styles/index.css';
import '../styles/workbench/index.css';

const start = async () => {
  const root = document.getElementById('workbench');
  const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as WorkBoot;
  const words = (await (await fetch(boot.words)).json()) as Messages;
  if (!root) return;
  createRoot(root).render(
    <Speaking i18n={speak(boot.language, words)}>
      <BootContext value={boot}>
        <QueryClientProvider client={makeClient()}>
          <Workbench />
        </QueryClientProvider>
      </BootContext>
    </Speaking>,
  );
};

void start();
