import type { ReactElement } from 'react';
import { definePage, type PageProps } from '../shared/page';
import { NotFound } from './NotFound';

const questions = () => ({});

const Body = ({ place }: PageProps<ReturnType<typeof questions>>): ReactElement => <NotFound view={place.view} />;

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 }),
  Body,
});
