// node bench/repeat.mjs FILE TIMES: the scored lines again and again, each time of other leaders.
import { eachLine } from './peers/lines.mjs';
import { printer } from './peers/printer.mjs';

const [path, times] = process.argv.slice(2);
const print = printer();
for (let time = 1; time <= Number(times); time++) {
  eachLine(path, (line) => print.line(line.replace('"subject":"', `"subject":"r${time}_`)));
}
print.end();
