// The limit of this runtime: every line is read and parsed, nothing else. node bench/peers/limit.mjs [FILE]
import { eachLine } from './lines.mjs';

eachLine(process.argv[2], JSON.parse);
