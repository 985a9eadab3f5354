// Preloaded into a process that is measured: at its end, writes what it used to the file that the environment names.
import { writeFileSync } from 'node:fs';

const file = process.env.BULLETIN_BENCH_USAGE;
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1e3 }));
  });
}
