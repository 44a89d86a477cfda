<?php
$meta['script'] = ['string'];
$meta['integrity'] = ['string', '_pattern' => '/^(sha(256|384|512)-[A-Za-z0-9+\/=]+)?$/'];
