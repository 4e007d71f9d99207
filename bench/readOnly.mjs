import { FilesOnDisk } from '../dist/bench/filesOnDisk.mjs';

// The floor: find and read every backlog file, and nothing else.
const files = new FilesOnDisk(process.argv[2]);
for (const file of files.listSync()) files.readSync(file);
