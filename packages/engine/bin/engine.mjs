#!/usr/bin/env node
// A file of its own: npm links it before anything is built.
import { runCommand } from '../dist/server/command/run-command.js';

process.exit(await runCommand(process.argv.slice(2)));
