// What a page does beyond its HTML: leave at once, stay open while somebody writes, close when nobody does, keep the bad minute.
import { keepForTheBadMinute } from "./keep.js";
import { leaveAtOnce } from "./leave.js";
import { keepWatch } from "./watch.js";

leaveAtOnce();
keepWatch();
keepForTheBadMinute();
