import { createContext, use, type ComponentType } from 'react';
import type { CountsFragment } from '../gql/graphql';
import type { Question } from './answers';
import type { Translate } from './i18n';
import type { Language } from './languages';
import type { Later } from './later';
import type { View } from './view';

/** Where the reader is, and in which language. */
export interface Place {
  path: string;
  /** Named parts of the path (`iso3`). */
  params: Record<string, string>;
  view: View;
  language: Language;
  /** ISO date (UTC) of the day that figures without an as-of date are for. */
  today: string;
}

export type Questions = Record<string, Question<unknown>>;
export type AnswersTo<Asked extends Questions> = {
  [Name in keyof Asked]: NonNullable<Asked[Name]> extends Question<infer Result> ? Result : never;
};
export interface PageProps<Asked extends Questions> {
  answers: AnswersTo<Asked>;
  place: Place;
}

/** What a browser's tab, a search engine and the preview of a link show. */
export interface Head {
  title: string;
  description: string;
  /** HTTP status; 200 where absent. */
  status?: number;
  /** What the picture of a link preview draws beside the words. */
  counts?: CountsFragment;
}

/** A screen: what it asks, what it is called, and how it looks with the answers in hand. */
export interface Page<Asked extends Questions> {
  questions(place: Place): Asked;
  head(props: PageProps<Asked>, t: Translate): Head;
  Body: ComponentType<PageProps<Asked>>;
  /** The parts of the page whose scripts come after it. */
  later?: readonly Later[];
  /** The view with only those filters in it that this page heeds; all of them where absent. */
  heeds?(view: View): View;
  /** Names of the countries and DPGs that the view's filters mention, by code. */
  names?(answers: AnswersTo<Asked>): Record<string, string>;
}
export type AnyPage = Page<Questions>;

/** Keeps a page's own types inside it: outside, a page is anything that asks and draws. */
export const definePage = <Asked extends Questions>(page: Page<Asked>): AnyPage => page as unknown as AnyPage;

export const PlaceContext = createContext<Place | null>(null);
/** The place on the screen. Throws outside a page. */
export const usePlace = (): Place => {
  const place = use(PlaceContext);
  if (!place) throw new Error('No page around this component.');
  return place;
};
