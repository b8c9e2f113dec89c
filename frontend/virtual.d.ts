declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core';

  interface Catalogue {
    /** File of the client's build that holds the same. */
    file: string;
    messages: Messages;
    /** What only the server says besides. */
    server: Messages;
    /** What the workbench loads, and what it is called. */
    work: { file: string; title: string };
  }
  export const catalogues: Record<'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh', Catalogue>;
}
