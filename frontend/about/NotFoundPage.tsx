import type { ReactElement } from 'react';
import { definePage, type PageProps, type Questions } from '../shared/page';
import { NotFound } from './NotFound';

const questions = (): Questions => ({});

const Body = ({ place }: PageProps<Questions>): ReactElement => <NotFound view={place.view} />;

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 }),
  Body,
});
