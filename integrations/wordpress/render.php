<?php
/**
 * For the test alone: WordPress itself, without a database, renders what it is sent on standard input as JSON and answers as JSON.
 * WP_CONTENT_DIR names a folder with this plugin in it; the database that answers nothing is a drop-in there.
 */

$_SERVER['HTTP_HOST']       = 'blog.example';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_CONTENT_DIR', getenv( 'WP_CONTENT' ) );
define( 'WP_SITEURL', 'https://blog.example' );
define( 'WP_HOME', 'https://blog.example' );
define( 'ABSPATH', getenv( 'WP_HOME_DIR' ) . '/' );
define( 'WP_INSTALLING', true );
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
require WP_CONTENT_DIR . '/plugins/roadmap-view/roadmap-view.php';
RoadmapView\register();

$input = json_decode( stream_get_contents( STDIN ), true );
$text  = do_shortcode( do_blocks( $input['content'] ) );
ob_start();
wp_print_footer_scripts();
$oembed = wp_filter_oembed_result( $input['oembed']['html'], (object) array( 'type' => 'rich' ), $input['oembed']['url'] );
$result = array(
	'text'    => $text,
	'scripts' => ob_get_clean(),
	'kses'    => array_map( 'wp_kses_post', $input['kses'] ),
	'oembed'  => $oembed,
	'block'   => WP_Block_Type_Registry::get_instance()->is_registered( 'roadmap-view/roadmap' ),
);
echo "\n", wp_json_encode( $result );
