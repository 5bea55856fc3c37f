/** All browser tests, over one build: `tsx --test-reporter=spec test/preview/run.ts`. */
import "./grid.browser";
import "./preview.browser";
import "./taskpane.browser";
