declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core';

  /** Per language: its compiled messages, and the file of the client's build that holds the same. */
  export const catalogues: Record<'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh', { file: string; messages: Messages }>;
}
