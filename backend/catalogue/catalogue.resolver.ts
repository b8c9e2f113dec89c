import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import type { AskContext } from '../shared/ask-context.js';
import { languageArgument } from '../shared/language.argument.js';
import { Storage } from '../shared/storage.js';
import { dpgById } from './catalogue.loaders.js';
import { Dpg } from './dpg.entity.js';
import { Sdg } from './sdg.entity.js';

@Resolver(() => Dpg)
export class DpgResolver {
  constructor(private readonly storage: Storage) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [Dpg], { description: 'The catalogue: every digital public good, by name.' })
  dpgs(): Promise<Dpg[]> {
    return this.storage.reader.find(Dpg, { relations: { owners: true }, order: { name: 'ASC' } });
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Dpg, { nullable: true, description: 'One digital public good; null: the catalogue has no such id.' })
  dpg(
    @Args('id', { type: () => ID, description: "The DPG Registry's id, such as dhis2." }) id: string,
    @Context() { loaders }: AskContext,
  ): Promise<Dpg | null> {
    return loaders.load(dpgById, id);
  }

  @ResolveField(() => [String], { description: 'Names of the organisations that own it; empty: not stated.' })
  owners(@Parent() dpg: Dpg): string[] {
    return dpg.owners.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
  }
}

@Resolver(() => Sdg)
export class SdgResolver {
  constructor(private readonly storage: Storage) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [Sdg], { description: 'The 17 Sustainable Development Goals.' })
  sdgs(): Promise<Sdg[]> {
    return this.storage.reader.find(Sdg, { order: { number: 'ASC' } });
  }

  @ResolveField(() => String, { description: 'Short name by the United Nations.' })
  name(
    @Parent() sdg: Sdg,
    @Args('language', { type: () => String, nullable: true, defaultValue: 'en', description: 'One of ar, en, es, fr, ru, zh.' })
    language: string | null,
  ): string {
    return sdg.names[languageArgument(language)];
  }
}
