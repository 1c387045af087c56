// The least a Nest application can do: the same bytes from a controller, without guards, rules or a database. Ends when
// the bench ends it.
import 'reflect-metadata';
import { Controller, Get, Module, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { job, tell } from './job.mjs';

const body = Buffer.from(job.body);

class BytesController {
  read(response) {
    response.type('application/json').send(body);
  }
}
const read = Object.getOwnPropertyDescriptor(BytesController.prototype, 'read');
Get()(BytesController.prototype, 'read', read);
Res()(BytesController.prototype, 'read', 0);
Controller()(BytesController);

class BytesModule {}
Module({ controllers: [BytesController] })(BytesModule);

const app = await NestFactory.create(BytesModule, { logger: false });
app.set('etag', false);
await app.listen(0, '127.0.0.1');
tell({ port: app.getHttpServer().address().port });
