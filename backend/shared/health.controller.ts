import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Storage } from './storage.js';

@Controller('health')
export class HealthController {
  constructor(private readonly storage: Storage) {}

  /** The process runs and answers. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live() {
    return { status: 'ok' };
  }

  /** The records can be read, and there are some. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready() {
    const version = await this.storage.dataVersion().catch(() => 0);
    if (version === 0)
      throw new ServiceUnavailableException({ status: 'not ready', reason: 'No records are loaded, or the database does not answer.' });
    return { status: 'ok', dataVersion: version };
  }
}
