import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createDataSource, migrate, type DatabaseConnection } from './data-source';
import { TransactionRunner } from './transaction/transaction-runner';

export const DATABASE_CONNECTION = Symbol('database connection');

/** Connects, migrates and offers transactions to every library. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  /** Nothing asks any more: requests and sockets have been let go before. */
  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }

  static forConnection(connection: DatabaseConnection): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DATABASE_CONNECTION, useValue: connection },
        {
          provide: DataSource,
          useFactory: async (): Promise<DataSource> => {
            const dataSource = await createDataSource(connection).initialize();
            await migrate(dataSource);
            return dataSource;
          },
        },
        {
          provide: TransactionRunner,
          inject: [DataSource],
          useFactory: (dataSource: DataSource) => new TransactionRunner(dataSource),
        },
      ],
      exports: [DATABASE_CONNECTION, DataSource, TransactionRunner],
    };
  }
}
