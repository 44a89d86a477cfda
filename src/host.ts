/** For a page that frames a roadmap: frames as high as what is in them. */
import { fitFrames } from './components/embed-page/fit-frames.js';

fitFrames();
