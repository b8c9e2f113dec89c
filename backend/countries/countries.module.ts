import { Module } from '@nestjs/common';
import { CountryResolver } from './country.resolver.js';

/** Countries and the groups they belong to. */
@Module({ providers: [CountryResolver] })
export class CountriesModule {}
