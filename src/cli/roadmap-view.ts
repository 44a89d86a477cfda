#!/usr/bin/env node
import { run } from './run.js';

// whoever reads may have seen enough: `roadmap-view lint … | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
