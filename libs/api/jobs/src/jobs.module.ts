import { Global, Module } from '@nestjs/common';
import { JobPlan } from './job-plan';
import { JobRunner } from './job-runner';

/** Lets every library have work done later, or regularly. */
@Global()
@Module({ providers: [JobPlan, JobRunner], exports: [JobPlan] })
export class JobsModule {}
