<?php
// where the embed lies: a folder on this wiki, or a pinned version elsewhere
$conf['script'] = 'lib/plugins/roadmapview/embed/roadmap-view.js';
$conf['integrity'] = '';
