import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { languageArgument } from '../shared/language.argument.js';
import { Storage } from '../shared/storage.js';
import { AddDpgInput } from './add-dpg.input.js';
import { dpgById } from './catalogue.loaders.js';
import { Dpg } from './dpg.entity.js';
import { Dpgs } from './dpg.service.js';
import { Sdg } from './sdg.entity.js';

@Resolver(() => Dpg)
export class DpgResolver {
  constructor(
    private readonly storage: Storage,
    private readonly service: Dpgs,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [Dpg], { description: 'The catalogue: every digital public good, by name.' })
  dpgs(
    @Args('ids', { type: () => [ID], nullable: true, description: 'Only these; absent: all. Unknown ids are left out.' })
    ids: string[] | null,
  ): Promise<Dpg[]> {
    const where = ids ? { id: In(ids.slice(0, 300)) } : {};
    return this.storage.reader.find(Dpg, { where, relations: { owners: true }, order: { name: 'ASC' } });
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Dpg, { nullable: true, description: 'One digital public good; null: the catalogue has no such id.' })
  dpg(
    @Args('id', { type: () => ID, description: "The DPG Registry's id, such as dhis2." }) id: string,
    @Context() { loaders }: AskContext,
  ): Promise<Dpg | null> {
    return loaders.load(dpgById, id);
  }

  @Allow('KEEP_CATALOGUE')
  @Mutation(() => Dpg, {
    description:
      'Adds a digital public good that the DPG Registry does not list; the same again changes nothing. INPUT_INVALID and UNKNOWN_SDG name the field; details.existing: the one that has the id or name.',
  })
  addDpg(
    @Args('input', { type: () => AddDpgInput, description: 'What it is.' }) input: AddDpgInput,
    @Context() context: AskContext,
  ): Promise<Dpg> {
    return this.service.add(permitted(context, 'KEEP_CATALOGUE'), input);
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
