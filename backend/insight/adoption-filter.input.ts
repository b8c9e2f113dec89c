import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Stage, Standing, Status } from '../adoption/adoption.terms.js';
import { DpgType, Sector } from '../catalogue/catalogue.terms.js';
import { CountryGroup, IncomeGroup } from '../countries/country.terms.js';
import { DateScalar } from '../shared/scalars.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({
  description: 'Every list is a union of its values; different fields narrow together. Absent, null or an empty list means all.',
})
export class AdoptionFilter {
  @Field(() => [ID], optional('ISO 3166-1 alpha-3 codes.'))
  countries?: string[] | null;

  @Field(() => [String], optional('UN M49 regions or sub-regions, by their English name.'))
  regions?: string[] | null;

  @Field(() => [IncomeGroup], optional('World Bank income groups.'))
  incomeGroups?: IncomeGroup[] | null;

  @Field(() => [CountryGroup], optional('Members of any of these groups on the day that is asked for.'))
  groups?: CountryGroup[] | null;

  @Field(() => [ID], optional('DPG Registry ids.'))
  dpgs?: string[] | null;

  @Field(() => [DpgType], optional('DPGs of any of these types.'))
  dpgTypes?: DpgType[] | null;

  @Field(() => [Sector], optional('By primary sector.'))
  sectors?: Sector[] | null;

  @Field(() => [ID], optional('Public bodies that own them, by id; NOT_RECORDED: those whose public body is not recorded.'))
  institutions?: string[] | null;

  @Field(() => [Int], optional('Adoptions that serve any of these goals (1 to 17).'))
  sdgs?: number[] | null;

  @Field(() => [Stage], optional('Rung at the asked standing, on the asked day.'))
  stages?: Stage[] | null;

  @Field(() => [Status], optional('Absent: ACTIVE only.'))
  statuses?: Status[] | null;

  @Field(() => Standing, optional('The least standing that counts. Absent: DOCUMENTED.'))
  standing?: Standing | null;

  @Field(
    () => String,
    optional('Case- and accent-insensitive, in DPG name, alias and country name (in six languages); at most 200 characters.'),
  )
  text?: string | null;

  @Field(
    () => DateScalar,
    optional('The day that figures are for: events dated after it do not count. Absent: today. Never in the future.'),
  )
  asOf?: string | null;

  @Field(() => Boolean, optional('True: leave out adoptions on no rung of DPGs that are reported in more than 100 countries.'))
  withoutGlobalListings?: boolean | null;

  @Field(
    () => DateScalar,
    optional('Figures from what had been published by the end of this day (UTC). Absent: from what is published now.'),
  )
  knownOn?: string | null;
}
