import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { DatasetResolver } from './insight/dataset.resolver.js';
import { DpgFiguresResolver } from './insight/dpg-figures.resolver.js';
import { FiguresResolver } from './insight/figures.resolver.js';
import { RecordsResolver } from './insight/records.resolver.js';
import { AdoptionResolver } from './adoption/adoption.resolver.js';
import { ContradictionResolver } from './adoption/contradiction.resolver.js';
import { InstitutionResolver } from './adoption/institution.resolver.js';
import { StageEventResolver } from './adoption/stage-event.resolver.js';
import { DpgResolver, SdgResolver } from './catalogue/catalogue.resolver.js';
import { OrganisationResolver } from './catalogue/organisation.resolver.js';
import { ErrorReportResolver } from './desk/error-report.resolver.js';
import { SavedViewResolver } from './desk/saved-view.resolver.js';
import { WorkbenchResolver } from './desk/workbench.resolver.js';
import { CountryResolver } from './countries/country.resolver.js';

/** Writes the schema that the resolvers serve to the file named on the command line. No database is needed. */
const RESOLVERS = [
  AdoptionResolver,
  ContradictionResolver,
  CountryResolver,
  DatasetResolver,
  DpgFiguresResolver,
  DpgResolver,
  ErrorReportResolver,
  FiguresResolver,
  InstitutionResolver,
  OrganisationResolver,
  RecordsResolver,
  SavedViewResolver,
  SdgResolver,
  StageEventResolver,
  WorkbenchResolver,
];

const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
writeFileSync(process.argv[2] ?? 'backend/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
