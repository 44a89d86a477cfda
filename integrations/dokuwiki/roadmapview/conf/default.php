<?php
// where the embed lies, if not in this plugin's folder: another folder on this wiki, or a pinned version elsewhere
$conf['script'] = '';
$conf['integrity'] = '';
